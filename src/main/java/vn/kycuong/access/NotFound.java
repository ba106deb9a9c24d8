package vn.kycuong.access;

/** What was asked for does not exist, or the asker may not know that it exists. Both look the same (HTTP 404). */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not-found");
    }
}
