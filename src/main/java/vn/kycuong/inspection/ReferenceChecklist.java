package vn.kycuong.inspection;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The checklist of public-duty checks that every installation begins with. */
@Component
class ReferenceChecklist implements SmartInitializingSingleton {

    static final String VERSION = "KTCV-2026";

    private final JdbcChecklists checklists;
    private final TransactionTemplate transaction;

    ReferenceChecklist(JdbcChecklists checklists, PlatformTransactionManager transactions) {
        this.checklists = checklists;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> checklists.add(new Checklist(
                VERSION, "Kiểm tra công vụ", "Public-duty check", LocalDate.of(2026, 1, 1), null, items())));
    }

    private static List<Checklist.Item> items() {
        var schema = CsvSchema.emptySchema().withHeader();
        try (var content = new ClassPathResource("reference/checklist.csv").getInputStream();
                var lines = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(schema)
                        .<Map<String, String>>readValues(content)) {
            return lines.readAll().stream().map(ReferenceChecklist::item).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("checklist.csv cannot be read", unreadable);
        }
    }

    private static Checklist.Item item(Map<String, String> line) {
        return new Checklist.Item(
                cell(line, "code"),
                cell(line, "group_vi"),
                cell(line, "group_en"),
                cell(line, "item_vi"),
                cell(line, "item_en"),
                cell(line, "evidence"),
                cell(line, "violation_code"));
    }

    private static String cell(Map<String, String> line, String column) {
        var value = line.get(column);
        if (value == null) {
            throw new IllegalStateException("checklist.csv lacks the column " + column);
        }
        return value.strip();
    }
}
