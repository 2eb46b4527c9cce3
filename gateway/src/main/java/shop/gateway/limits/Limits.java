package shop.gateway.limits;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** The buckets of this gateway, one set for each limit. */
@Component
class Limits {

    final Buckets visitors;
    final Buckets addresses;
    final Buckets logins;
    final Buckets registrations;
    final Buckets lookups;
    final Buckets visits;

    Limits(LimitSettings settings, Clock clock) {
        ClockTime time = new ClockTime(clock);
        visitors = new Buckets(settings.visitor(), time);
        addresses = new Buckets(settings.address(), time);
        logins = new Buckets(settings.login(), time);
        registrations = new Buckets(settings.register(), time);
        lookups = new Buckets(settings.lookup(), time);
        visits = new Buckets(settings.visits(), time);
    }
}
