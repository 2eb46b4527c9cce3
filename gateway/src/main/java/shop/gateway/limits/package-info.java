/**
 * How much one client may ask for. Buckets of tokens by Bucket4j, one for each visitor, address or
 * account, in bounded caches of this process: a limit holds for one gateway, and n gateways let n
 * times as much through.
 *
 * <p>The framework's own limiter is not used: it counts one key on one route, behind an
 * asynchronous store, and answers with an empty body. Here several limits hold for one request,
 * some of them before its body is read, and each refusal is a problem that says when to come back.
 */
@NullMarked
package shop.gateway.limits;

import org.jspecify.annotations.NullMarked;
