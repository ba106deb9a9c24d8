package vn.kycuong.access;

/** The asker may see the case but may not do this to it (HTTP 403). */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Forbidden(String operation) {
        super(operation);
    }
}
