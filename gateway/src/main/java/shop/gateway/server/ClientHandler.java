package shop.gateway.server;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;

/**
 * Tells the deadline where requests begin and end. Gives a request line that is no URI a path that
 * the path rule refuses, so that this too is answered with a problem.
 */
final class ClientHandler extends ChannelDuplexHandler {

    private static final String REFUSED_PATH = "/%00";

    private final HeadDeadline deadline;

    ClientHandler(HeadDeadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            deadline.headCame();
            Throwable broken = BodyFraming.check(request).cause();
            if (broken != null) {
                ReferenceCountUtil.release(message);
                UndecodedRequest.answer(context, broken);
                return;
            }
            if (!RequestTarget.wellFormed(request.uri())) {
                request.setUri(REFUSED_PATH);
            }
        }
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof LastHttpContent && !interim(message)) {
            deadline.answered();
        }
        context.write(message, promise);
    }

    /** "Continue" and "Switching Protocols" end no exchange. */
    private static boolean interim(Object message) {
        return message instanceof HttpResponse response && response.status().code() < 200;
    }
}
