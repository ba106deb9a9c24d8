package vn.kycuong.serving;

/** In which order the papers of many cases are leafed through, and which of them are for their reader. */
enum PaperOrder {
    /** The latest filed first, served or not, for whoever may read of them. */
    LATEST("read"),
    /** What is not served, the most urgent first, for whoever has to have it served. */
    MOST_URGENT("serve-paper");

    private final String operation;

    PaperOrder(String operation) {
        this.operation = operation;
    }

    String operation(Family family) {
        return family.operation(operation);
    }

    PaperCursor start() {
        return this == LATEST ? PaperCursor.beforeTheLatest() : PaperCursor.beforeTheMostUrgent();
    }

    boolean shows(ServiceView paper) {
        return this == LATEST || paper.mayServe();
    }
}
