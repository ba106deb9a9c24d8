package vn.kycuong.discipline;

import java.util.List;
import java.util.Map;

/** The decision tables, wherever they are kept. They propose; a person decides. */
public interface RuleTables {

    /**
     * The rows that apply.
     *
     * @param question values by the names of the columns: text, true or false; days as text, YYYY-MM-DD
     */
    List<RuleRow> ask(String table, Map<String, Object> question);

    /** All rows of a table as they are written, in their order. */
    List<TableRow> rows(String table);
}
