package shop.messaging.door;

import jakarta.validation.Valid;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For administrators; the security chain lets nobody else in. */
@RestController
@RequestMapping("/api/admin/bus")
class BusController {

    private final SeeBus bus;
    private final ReplayDeadLetter replay;
    private final DiscardDeadLetter discard;
    private final RepublishTopic republish;

    BusController(
            SeeBus bus,
            ReplayDeadLetter replay,
            DiscardDeadLetter discard,
            RepublishTopic republish) {
        this.bus = bus;
        this.replay = replay;
        this.discard = discard;
        this.republish = republish;
    }

    @GetMapping
    BusView see() {
        return bus.see();
    }

    @PostMapping("/dead-letters/{id}/replay")
    ReplayView replay(@PathVariable String id, Principal who) {
        return replay.replay(id, who.getName());
    }

    @DeleteMapping("/dead-letters/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id, Principal who) {
        discard.discard(id, who.getName());
    }

    @PostMapping("/republish")
    RepublishedView republish(@Valid @RequestBody TopicRequest request, Principal who) {
        return republish.republish(request.topic(), request.asked(), who.getName());
    }
}
