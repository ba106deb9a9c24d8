package vn.kycuong.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.proceeding.DisciplinaryQueries;

/**
 * A fingerprint of what somebody is about to sign: the act, everything that was entered, and the case as its signer sees
 * it, with its people, its stages and the hashes of its papers. Whatever of it changes gives another one.
 */
@Component
class SignedMatter {

    private final InspectionQueries inspections;
    private final DisciplinaryQueries disciplinaryCases;
    private final ObjectMapper json;

    SignedMatter(InspectionQueries inspections, DisciplinaryQueries disciplinaryCases, ObjectMapper json) {
        this.inspections = inspections;
        this.disciplinaryCases = disciplinaryCases;
        this.json = json;
    }

    String fingerprint(Actor actor, CaseAction action, UUID id, List<Checked.Line> lines) {
        var matter = List.of(action.operation(), id, lines, seen(actor, action.subject(), id));
        try {
            // As JSON, in which no text can pass for two.
            var text = json.writeValueAsString(matter).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object seen(Actor actor, CaseAction.Subject subject, UUID id) {
        return switch (subject) {
            case INSPECTION -> inspections.detail(actor, id);
            case DISCIPLINARY_CASE ->
                Optional.<Object>ofNullable(
                                disciplinaryCases.rows(actor, Set.of(id)).get(id))
                        .orElse(Map.of());
            case FINDING, ENTRY -> throw new IllegalStateException("Nothing is signed there");
        };
    }
}
