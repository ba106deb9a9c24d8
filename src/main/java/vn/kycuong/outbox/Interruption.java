package vn.kycuong.outbox;

/** The moment between the broker's acknowledgement and the mark in the database, where a crash hurts most; for tests. */
@FunctionalInterface
interface Interruption {

    void betweenSendAndMark();
}
