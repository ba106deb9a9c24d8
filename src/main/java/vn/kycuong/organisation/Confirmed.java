package vn.kycuong.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody proved once more, for a signature, to be who is signed in. Only {@link Accounts} finds that out. */
public final class Confirmed {

    /** How it was proved. */
    public enum Way {
        /** The password of the account here was typed again. */
        PASSWORD,
        /** A fresh login at the agency's provider. */
        AGENCY
    }

    private final String official;
    private final Way way;
    private final @Nullable Instant loginAt;

    private Confirmed(String official, Way way, @Nullable Instant loginAt) {
        this.official = official;
        this.way = way;
        this.loginAt = loginAt;
    }

    static Confirmed byPassword(String official) {
        return new Confirmed(official, Way.PASSWORD, null);
    }

    static Confirmed atTheAgency(String official, Instant loginAt) {
        return new Confirmed(official, Way.AGENCY, loginAt);
    }

    /** Code of the official who signs. */
    public String official() {
        return official;
    }

    public Way way() {
        return way;
    }

    /** When the person logged in, as the provider said; null for a password. */
    public @Nullable Instant loginAt() {
        return loginAt;
    }
}
