package vn.kycuong.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.notification.MailAddressQueries;
import vn.kycuong.notification.SetMailAddress;
import vn.kycuong.organisation.OfficialQueries;

/** Where an official is written to from now on. */
@Controller
@RequestMapping(OfficialsPage.ADDRESS + "/{code}/mail-address")
class MailAddressPage {

    private static final String FIELD = "mailAddress";

    private final OfficialQueries officials;
    private final MailAddressQueries addresses;
    private final SetMailAddress setMailAddress;
    private final ActForms forms;

    MailAddressPage(
            OfficialQueries officials, MailAddressQueries addresses, SetMailAddress setMailAddress, ActForms forms) {
        this.officials = officials;
        this.addresses = addresses;
        this.setMailAddress = setMailAddress;
        this.forms = forms;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String code, Model model) {
        return forms.begin(actor, form(actor, code, addresses.of(actor, code)), model);
    }

    @PostMapping
    String set(
            Actor actor,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            Locale language) {
        return forms.perform(
                form(actor, code, ""),
                values,
                model,
                language,
                entered -> setMailAddress.handle(new SetMailAddress.Command(code, entered.text(FIELD), actor)));
    }

    private ActForm form(Actor actor, String code, String now) {
        var back = OfficialsPage.addressOf(code);
        return new ActForm(
                "notification.set-address",
                back + "/mail-address",
                back,
                officials.official(actor, code).name() + " (" + code + ')',
                List.of(Field.text(FIELD).optional().showing(now)));
    }
}
