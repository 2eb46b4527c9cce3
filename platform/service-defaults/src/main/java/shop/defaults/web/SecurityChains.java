package shop.defaults.web;

import jakarta.servlet.DispatcherType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import shop.defaults.key.PemKeys;
import shop.defaults.security.AccessTokens;
import shop.defaults.security.Caller;
import shop.defaults.security.ServiceTokens;
import shop.defaults.security.TokenProperties;
import shop.defaults.security.VisitorTokens;

/**
 * Two doors that share nothing: {@code /internal} for services, everything else for people. Each
 * knows one kind of token, so that a customer's token is a stranger's below {@code /internal}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    @Bean
    VisitorTokens visitorTokens(TokenProperties settings, Clock clock) {
        return new VisitorTokens(PemKeys.publicKey(Path.of(settings.visitorPublicKey())), clock);
    }

    @Bean
    JwtDecoder accessTokens(TokenProperties settings, Clock clock) {
        return AccessTokens.decoder(settings, clock);
    }

    @Bean
    JwtDecoder serviceTokens(
            TokenProperties settings,
            @Value("${spring.application.name}") String self,
            Clock clock) {
        return ServiceTokens.decoder(Path.of(settings.servicePublicKeys()), self, clock);
    }

    /** An observation of each filter would cost more than the filters do. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(0)
    SecurityFilterChain internalChain(
            HttpSecurity http, JwtDecoder serviceTokens, ProblemWriter problems) {
        return stateless(http.securityMatcher("/internal/**"), problems)
                .addFilterBefore(
                        new BearerFilter(serviceTokens, problems),
                        AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain publicChain(
            HttpSecurity http,
            JwtDecoder accessTokens,
            VisitorTokens visitorTokens,
            TokenProperties settings,
            ProblemWriter problems) {
        return stateless(http, problems)
                .addFilterBefore(
                        new VisitorFilter(visitorTokens, problems),
                        AnonymousAuthenticationFilter.class)
                .addFilterAfter(new BearerFilter(accessTokens, problems), VisitorFilter.class)
                .authorizeHttpRequests(requests -> people(requests, settings.adminOnly()))
                .build();
    }

    private static void people(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests,
            List<String> adminOnly) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll();
        adminOnly.forEach(path -> requests.requestMatchers(path).hasRole(Caller.ADMIN));
        requests.requestMatchers("/api/admin/**").hasAnyRole(Caller.ADMIN, Caller.STAFF);
        requests.anyRequest().permitAll();
    }

    /** No session, no login page; no CSRF token, since no cookie is ever read here. */
    private static HttpSecurity stateless(HttpSecurity http, ProblemWriter problems) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(ResponseHeaders::configure)
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(problems::unauthenticated)
                                .accessDeniedHandler(problems::forbidden));
    }
}
