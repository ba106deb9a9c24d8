package vn.kycuong.access;

/** The application must not start like this. The message says what is missing and what to do, and is all that is shown. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefused(String message) {
        super(message);
    }
}
