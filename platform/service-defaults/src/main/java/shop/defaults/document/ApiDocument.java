package shop.defaults.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The document's bytes. springdoc lives in a context of its own below the application's, from the
 * first request until the document is made.
 */
final class ApiDocument {

    private final ReentrantLock making = new ReentrantLock();
    private final WebApplicationContext service;
    private volatile byte @Nullable [] json;

    ApiDocument(WebApplicationContext service) {
        this.service = service;
    }

    byte[] json(HttpServletRequest request) {
        byte[] known = json;
        return known != null ? known : made(request);
    }

    private byte[] made(HttpServletRequest request) {
        making.lock();
        try {
            byte[] known = json;
            byte[] made = known != null ? known : make(request);
            json = made;
            return made;
        } finally {
            making.unlock();
        }
    }

    private byte[] make(HttpServletRequest request) {
        try (AnnotationConfigWebApplicationContext below = below()) {
            return SchemaNames.shorten(
                    below.getBean(OpenApiWebMvcResource.class)
                            .openapiJson(request, "/v3/api-docs", Locale.ENGLISH));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private AnnotationConfigWebApplicationContext below() {
        AnnotationConfigWebApplicationContext below = new AnnotationConfigWebApplicationContext();
        below.setParent(service);
        below.setServletContext(service.getServletContext());
        below.register(DocumentConfiguration.class);
        below.addBeanFactoryPostProcessor(beans -> {
            // springdoc looks for both in its own context alone.
            beans.registerSingleton(
                    "requestMappingHandlerMapping",
                    service.getBean(
                            "requestMappingHandlerMapping", RequestMappingHandlerMapping.class));
            service.getBeansWithAnnotation(RestController.class).forEach(beans::registerSingleton);
        });
        below.refresh();
        return below;
    }
}
