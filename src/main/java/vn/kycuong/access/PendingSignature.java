package vn.kycuong.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * A form that waits in the session until its person comes back from the agency's provider. Nothing of it is signed yet.
 *
 * @param id what it is called in addresses
 * @param account that is signed in, as the provider names it
 * @param question what the provider is asked; null before, and once it has answered
 * @param refusal code of the reason why the answer proves nothing; null unless it does not
 * @param proven null unless the person logged in afresh
 */
public record PendingSignature(
        String id,
        String account,
        Form form,
        @Nullable OAuth2AuthorizationRequest question,
        @Nullable String refusal,
        @Nullable Proven proven)
        implements Serializable {

    /**
     * What is to be signed, by whom.
     *
     * @param address of the form
     * @param writer code of the official who was shown it
     * @param matter fingerprint of everything that was shown
     * @param values what was entered, without any password
     */
    public record Form(String address, String writer, String matter, Map<String, List<String>> values)
            implements Serializable {

        boolean isSamePlace(Form other) {
            return address.equals(other.address) && writer.equals(other.writer);
        }
    }

    /**
     * @param loginAt when the person logged in, as the provider said
     * @param heardAt when it said so
     */
    public record Proven(Instant loginAt, Instant heardAt) implements Serializable {}

    PendingSignature asking(OAuth2AuthorizationRequest next) {
        return new PendingSignature(id, account, form, next, null, null);
    }

    /** Each question is answered once. */
    PendingSignature answered() {
        return new PendingSignature(id, account, form, null, refusal, proven);
    }

    PendingSignature refused(String code) {
        return new PendingSignature(id, account, form, null, code, null);
    }

    PendingSignature proven(Proven login) {
        return new PendingSignature(id, account, form, null, null, login);
    }

    boolean isAnsweredUnder(String state) {
        return question != null && state.equals(question.getState());
    }

    /** Where its person goes on, whatever became of it. */
    String wayBack() {
        return form.address() + '?' + FreshLogins.PARAMETER + '=' + id;
    }
}
