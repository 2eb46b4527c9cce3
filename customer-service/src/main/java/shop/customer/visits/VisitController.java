package shop.customer.visits;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.defaults.security.Caller;
import shop.defaults.transaction.Transactions;

/** What the visitor does, and whether it may be told. */
@RestController
@RequestMapping("/api/visits")
class VisitController {

    private final TellVisit tellVisit;
    private final Consents consents;
    private final Transactions transactions;

    VisitController(TellVisit tellVisit, Consents consents, Transactions transactions) {
        this.tellVisit = tellVisit;
        this.consents = consents;
        this.transactions = transactions;
    }

    record ConsentView(boolean given) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void tell(Caller caller, @Valid @RequestBody VisitRequest request) {
        tellVisit.tell(caller, request.checked());
    }

    @GetMapping("/consent")
    ConsentView consent(Caller caller) {
        return new ConsentView(consents.of(caller.visitorId()).orElse(false));
    }

    @PutMapping("/consent")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void consent(Caller caller, @Valid @RequestBody ConsentRequest request) {
        transactions.write(() -> consents.put(caller.visitorId(), request.given()));
    }
}
