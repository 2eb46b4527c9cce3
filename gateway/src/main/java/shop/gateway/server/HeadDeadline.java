package shop.gateway.server;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection whose client does not finish the head of a request in time: from the
 * connection on for the first, from its first byte on for the next ones. A quiet connection between
 * two requests is another matter and has the server's idle time.
 */
final class HeadDeadline extends ChannelInboundHandlerAdapter {

    private final Duration patience;
    private boolean between = true;
    private @Nullable Future<?> deadline;

    HeadDeadline(Duration patience) {
        this.patience = patience;
    }

    void headCame() {
        between = false;
        stop();
    }

    void answered() {
        between = true;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        start(context);
        context.fireChannelActive();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stop();
        context.fireChannelInactive();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (between && deadline == null) {
            start(context);
        }
        context.fireChannelRead(bytes);
    }

    private void start(ChannelHandlerContext context) {
        deadline =
                context.executor()
                        .schedule(
                                () -> context.close(), patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void stop() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }
}
