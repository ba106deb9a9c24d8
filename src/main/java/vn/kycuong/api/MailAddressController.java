package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.notification.MailAddressQueries;
import vn.kycuong.notification.SetMailAddress;

/** Where an official is written to. */
@RestController
@RequestMapping("/api/v1/officials/{code}/mail-address")
class MailAddressController {

    private final MailAddressQueries addresses;
    private final SetMailAddress setMailAddress;

    MailAddressController(MailAddressQueries addresses, SetMailAddress setMailAddress) {
        this.addresses = addresses;
        this.setMailAddress = setMailAddress;
    }

    /** @param address empty for none */
    record MailAddressView(@NotNull String address) {

        /** Without the address, which has no business in a log. */
        @Override
        public String toString() {
            return "MailAddressView[]";
        }
    }

    @GetMapping
    MailAddressView show(@PathVariable String code, Actor actor) {
        return new MailAddressView(addresses.of(actor, code));
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@PathVariable String code, @Valid @RequestBody MailAddressView form, Actor actor) {
        setMailAddress.handle(new SetMailAddress.Command(code, form.address(), actor));
    }
}
