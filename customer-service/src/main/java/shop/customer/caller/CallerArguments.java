package shop.customer.caller;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import shop.defaults.security.VisitorTokens;

@Configuration(value = "customerArguments", proxyBeanMethods = false)
class CallerArguments implements WebMvcConfigurer {

    private final VisitorTokens visitors;

    CallerArguments(VisitorTokens visitors) {
        this.visitors = visitors;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SignedInArgument());
        resolvers.add(new BrowserArgument(visitors));
    }
}
