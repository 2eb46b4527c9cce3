package shop.defaults.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Roles as the token's {@code roles} array names them; nothing else gives one. */
final class Roles {

    private Roles() {}

    static JwtAuthenticationToken authentication(Jwt token) {
        List<GrantedAuthority> authorities =
                of(token).stream()
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList();
        return new JwtAuthenticationToken(token, authorities);
    }

    static Set<String> of(Jwt token) {
        return token.getClaim("roles") instanceof List<?> roles
                ? roles.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
