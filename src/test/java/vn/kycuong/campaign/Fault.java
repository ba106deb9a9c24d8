package vn.kycuong.campaign;

/** Something that goes wrong while people work, and what an operator would do about it, if anything. */
interface Fault {

    String name();

    /** @return how long it took until everything worked again, once it could */
    Recovery strike() throws Exception;
}
