package shop.order.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.mock.web.MockHttpServletResponse;

class OpenedEmitterTests {

    @Test
    void sendsItsHeadersBeforeAnyEvent() {
        var response = new MockHttpServletResponse();

        new OpenedEmitter(Duration.ofMinutes(1))
                .extendResponse(new ServletServerHttpResponse(response));

        assertThat(response.isCommitted()).isTrue();
        assertThat(response.getContentType()).isEqualTo("text/event-stream");
        assertThat(response.getContentAsByteArray()).isEmpty();
    }
}
