package vn.kycuong.serving;

/** What kind of case a paper belongs to, and so whom it has to reach. */
public enum Family {
    /** The inspected unit. */
    INSPECTION("inspection", "inspections"),
    /** The person concerned. */
    DISCIPLINE("discipline", "disciplinary-cases");

    private final String operations;
    private final String root;

    Family(String operations, String root) {
        this.operations = operations;
        this.root = root;
    }

    /** Name in the permission matrix, such as {@code inspection.serve-paper}. */
    public String operation(String what) {
        return operations + '.' + what;
    }

    /** First part of the addresses of its cases. */
    public String root() {
        return root;
    }
}
