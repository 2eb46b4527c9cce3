package shop.cart.carts;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import shop.defaults.precondition.IfMatch;

/**
 * Every answer with a cart names its version. Set past the framework's own handling of entity tags,
 * which would answer 304 to a version whose prices have changed since.
 */
@RestControllerAdvice
class CartTag implements ResponseBodyAdvice<CartView> {

    @Override
    public boolean supports(
            MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return returned.getParameterType() == CartView.class;
    }

    @Override
    public @Nullable CartView beforeBodyWrite(
            @Nullable CartView cart,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (cart != null) {
            response.getHeaders().set("ETag", IfMatch.tag(cart.version()));
        }
        return cart;
    }
}
