package shop.messaging.door;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import shop.messaging.Outbox;

/** A made-up service with a servlet container, as Spring Boot would start it. */
@SpringBootApplication
class NotesApplication {

    @Bean
    Notes notes(Outbox outbox) {
        return new Notes(outbox);
    }
}
