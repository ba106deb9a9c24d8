package vn.kycuong.access;

/** What somebody wants done. Every use case takes one, so that no change happens without an acting person. */
public interface Command {

    Actor by();
}
