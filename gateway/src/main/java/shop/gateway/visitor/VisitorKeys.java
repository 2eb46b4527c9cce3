package shop.gateway.visitor;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.defaults.key.PemKeys;
import shop.defaults.security.VisitorTokens;

@Configuration(proxyBeanMethods = false)
class VisitorKeys {

    @Bean
    VisitorTokens visitorTokens(VisitorSettings settings, Clock clock) {
        return new VisitorTokens(PemKeys.publicKey(Path.of(settings.visitorPublicKey())), clock);
    }

    @Bean
    MintVisitor mintVisitor(VisitorSettings settings, VisitorTokens known, Clock clock) {
        return new MintVisitor(
                PemKeys.privateKey(Path.of(settings.visitorPrivateKey())), known, clock);
    }
}
