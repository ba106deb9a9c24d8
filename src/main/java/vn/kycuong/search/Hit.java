package vn.kycuong.search;

/**
 * Something that was found.
 *
 * @param id identifier, or the code of a unit or an official
 * @param address of its page
 */
public record Hit(String id, Wording title, Wording detail, String address) {}
