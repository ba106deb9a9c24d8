package vn.kycuong.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import vn.kycuong.access.Actor;
import vn.kycuong.access.FreshLogins;
import vn.kycuong.access.PendingSignature;
import vn.kycuong.access.RuleViolation;

/** The other way to confirm a signature on the page that is looked at before: a fresh login at the agency's provider. */
@Component
class AgencyConfirmation {

    /** What the form is sent with to go there. */
    static final String STEP = "agency";

    private final FreshLogins logins;
    private final SignedMatter matter;
    private final PeopleMeant people;
    private final HttpServletRequest request;

    AgencyConfirmation(FreshLogins logins, SignedMatter matter, PeopleMeant people, HttpServletRequest request) {
        this.logins = logins;
        this.matter = matter;
        this.people = people;
        this.request = request;
    }

    /** Which ways are offered. */
    void offer(Model model) {
        model.addAttribute("agencyOffered", logins.areOffered());
        model.addAttribute("passwordOffered", logins.passwordIsOffered());
    }

    String goThere(Actor actor, CaseAction action, UUID id, MultiValueMap<String, String> values) {
        return "redirect:" + logins.ask(request, form(actor, action, id, values));
    }

    Optional<PendingSignature> returned(Actor actor) {
        return logins.returned(request, actor);
    }

    /** Why nothing can be signed by what came back; empty when it can, or when nobody has answered yet. */
    Optional<RuleViolation> refusal(
            PendingSignature returned, Actor actor, CaseAction action, UUID id, MultiValueMap<String, String> values) {
        var now = form(actor, action, id, values);
        return Optional.ofNullable(returned.proven() == null ? returned.refusal() : logins.objection(returned, now))
                .map(RuleViolation::refused);
    }

    /** Whether the form brings nothing by which a signature could be confirmed but a password. */
    static boolean needsPassword(Entered entered) {
        return !entered.text("step").equals(STEP) && !isBrought(entered);
    }

    private static boolean isBrought(Entered entered) {
        return !entered.text(FreshLogins.PARAMETER).isEmpty();
    }

    /** What was entered, with the login that was asked for it. */
    Entered proven(Actor actor, CaseAction action, UUID id, Entered entered, MultiValueMap<String, String> values) {
        return isBrought(entered)
                ? entered.provenBy(
                        logins.take(request, entered.text(FreshLogins.PARAMETER), form(actor, action, id, values)))
                : entered;
    }

    private PendingSignature.Form form(Actor actor, CaseAction action, UUID id, MultiValueMap<String, String> values) {
        var fields = people.met(actor, action.form().fields(actor, id), values);
        var shown = Checked.lines(fields, values);
        var kept = new HashMap<String, List<String>>();
        Stream.concat(shown.stream().map(Checked.Line::field), Stream.of("once", "writer"))
                .filter(values::containsKey)
                .forEach(name -> kept.put(name, new ArrayList<>(values.get(name))));
        return new PendingSignature.Form(
                action.address(id), actor.official(), matter.fingerprint(actor, action, id, shown), kept);
    }
}
