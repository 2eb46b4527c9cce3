package shop.defaults.document;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.WebApplicationContext;

/** The document's door, in every service with a servlet container. */
@AutoConfiguration
@ConditionalOnWebApplication(type = Type.SERVLET)
@Import(ApiDocumentController.class)
class DocumentAutoConfiguration {

    @Bean
    ApiDocument apiDocument(WebApplicationContext service) {
        return new ApiDocument(service);
    }
}
