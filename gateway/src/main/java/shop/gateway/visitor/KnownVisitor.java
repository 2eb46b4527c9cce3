package shop.gateway.visitor;

import java.util.UUID;

/**
 * Who came with a valid token.
 *
 * @param token as it came
 */
public record KnownVisitor(UUID id, String token) {}
