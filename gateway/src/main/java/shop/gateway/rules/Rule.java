package shop.gateway.rules;

import org.springframework.http.server.reactive.ServerHttpRequest;

/** One thing that must hold of every request. */
interface Rule {

    /**
     * @throws shop.gateway.problem.Refused when it does not hold
     */
    void check(ServerHttpRequest request);
}
