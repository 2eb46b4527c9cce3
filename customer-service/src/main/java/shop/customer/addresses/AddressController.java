package shop.customer.addresses;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.customer.caller.SignedIn;
import tools.jackson.databind.json.JsonMapper;

/** The signed-in customer's addresses. */
@RestController
@RequestMapping(AddressController.PATH)
class AddressController {

    static final String PATH = "/api/customers/me/addresses";

    private static final String CHANGE =
            "Members of AddressRequest: what is absent stays, null takes one away.";

    private final AddressBook book;
    private final EditAddresses edit;
    private final JsonMapper json;
    private final Validator validator;

    AddressController(AddressBook book, EditAddresses edit, JsonMapper json, Validator validator) {
        this.book = book;
        this.edit = edit;
        this.json = json;
        this.validator = validator;
    }

    record AddressesView(List<SavedAddress> items) {}

    @GetMapping
    AddressesView list(SignedIn caller) {
        return new AddressesView(book.of(caller.customerId()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<SavedAddress> add(SignedIn caller, @Valid @RequestBody AddressRequest request) {
        SavedAddress added = edit.add(caller.customerId(), request.checked());
        return ResponseEntity.created(URI.create(PATH + "/" + added.id())).body(added);
    }

    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema =
                                                    @Schema(
                                                            type = "object",
                                                            description = CHANGE))))
    @PatchMapping("/{id}")
    SavedAddress change(SignedIn caller, @PathVariable UUID id, @RequestBody AddressChange change) {
        return edit.change(
                caller.customerId(), id, known -> change.appliedTo(known, json, validator));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(SignedIn caller, @PathVariable UUID id) {
        edit.remove(caller.customerId(), id);
    }
}
