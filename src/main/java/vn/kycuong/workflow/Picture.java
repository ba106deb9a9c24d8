package vn.kycuong.workflow;

/**
 * A process as a person sees it.
 *
 * @param model id of the process
 * @param title name of the process in the reader's language
 * @param svg an image with its own text alternative, to be placed into a page as it is
 */
public record Picture(String model, String title, String svg) {}
