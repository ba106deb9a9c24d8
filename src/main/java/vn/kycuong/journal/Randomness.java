package vn.kycuong.journal;

/** Where bytes that nobody can guess come from. A port, so that tests can make two runs comparable. */
@FunctionalInterface
public interface Randomness {

    byte[] bytes(int count);
}
