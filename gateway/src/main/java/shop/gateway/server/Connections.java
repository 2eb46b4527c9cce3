package shop.gateway.server;

import io.netty.channel.ChannelPipeline;
import java.time.Duration;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.NettyPipeline;
import shop.gateway.rules.Patience;

@Configuration(proxyBeanMethods = false)
class Connections {

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> clients(Patience patience) {
        return factory ->
                factory.addServerCustomizers(server ->
                        server.doOnChannelInit((observer, channel, address) ->
                                watch(channel.pipeline(), patience.patience())));
    }

    private static void watch(ChannelPipeline pipeline, Duration patience) {
        HeadDeadline deadline = new HeadDeadline(patience);
        pipeline.addBefore(NettyPipeline.HttpCodec, "shop.deadline", deadline);
        pipeline.addBefore(
                NettyPipeline.HttpTrafficHandler, "shop.clients", new ClientHandler(deadline));
    }

    /** Netty's client repeats a broken call of its own accord; what is repeated is decided here. */
    @Bean
    HttpClientCustomizer noHiddenRetry() {
        return client -> client.disableRetry(true);
    }
}
