package vn.kycuong.access;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A login at the agency's provider that was asked for and took place for one signature. Only {@link FreshLogins} hands one
 * out, after the provider's word was examined; it is good for one signature and then spent.
 */
public final class FreshLogin implements Proof {

    private final String account;
    private final Instant at;
    private final AtomicBoolean spent = new AtomicBoolean();

    FreshLogin(String account, Instant at) {
        this.account = account;
        this.at = at;
    }

    /** Letter by letter. */
    public boolean isOf(String name) {
        return account.equals(name);
    }

    /** @return when the person logged in, as the provider said */
    public Instant spend() {
        if (spent.getAndSet(true)) {
            throw new IllegalStateException("A login proves one signature");
        }
        return at;
    }
}
