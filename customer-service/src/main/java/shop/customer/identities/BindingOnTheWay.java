package shop.customer.identities;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class BindingOnTheWay implements WebMvcConfigurer {

    private final BindOnTheWay bind;

    BindingOnTheWay(BindOnTheWay bind) {
        this.bind = bind;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(bind).addPathPatterns("/api/customers/me", "/api/customers/me/**");
    }
}
