package shop.gateway.rules;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.cors.reactive.CorsWebFilter;
import org.springframework.web.server.ServerWebExchange;
import shop.defaults.security.VisitorTokens;

/** What pages of the listed origins may send and read, with cookies; other pages nothing. */
@Configuration(proxyBeanMethods = false)
class CrossOriginRequests {

    private static final Duration REMEMBERED = Duration.ofHours(1);

    @Bean
    @Order(-980)
    CorsWebFilter crossOrigin(AllowedOrigins allowed) {
        CorsConfiguration rules = rules(allowed);
        return new CorsWebFilter(
                exchange -> concerns(exchange, allowed) ? rules : null, new ListedOriginsAlone());
    }

    /** Without any listed origin answers need not say that they depend on it. */
    private static boolean concerns(ServerWebExchange exchange, AllowedOrigins allowed) {
        return !allowed.allowedOrigins().isEmpty()
                || CorsUtils.isPreFlightRequest(exchange.getRequest());
    }

    private static CorsConfiguration rules(AllowedOrigins allowed) {
        CorsConfiguration rules = new CorsConfiguration();
        rules.setAllowedOrigins(List.copyOf(allowed.allowedOrigins()));
        rules.setAllowCredentials(true);
        rules.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        rules.setAllowedHeaders(
                List.of(
                        "Authorization",
                        "Content-Type",
                        "Idempotency-Key",
                        "If-Match",
                        "If-None-Match",
                        VisitorTokens.HEADER));
        rules.setExposedHeaders(
                List.of(
                        "ETag",
                        "Link",
                        "Location",
                        "Retry-After",
                        "Idempotent-Replayed",
                        VisitorTokens.HEADER));
        rules.setMaxAge(REMEMBERED);
        return rules;
    }
}
