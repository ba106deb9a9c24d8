package vn.kycuong.access;

/** A password as it was typed; whether it is the right one is still to be found out. */
public record TypedPassword(String text) implements Proof {

    /** Without the password, which has no business in a log. */
    @Override
    public String toString() {
        return "TypedPassword[]";
    }
}
