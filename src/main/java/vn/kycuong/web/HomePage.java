package vn.kycuong.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;

/** Where somebody begins: at the board of the own role; who has none, at what waits. */
@Controller
class HomePage {

    private static final List<Map.Entry<String, String>> BOARDS = List.of(
            Map.entry("board.leadership", "/leadership"),
            Map.entry("board.unit", "/unit"),
            Map.entry("today.read", "/today"),
            Map.entry("workflow.read-stuck", "/repairs"));

    private final Permissions permissions;

    HomePage(Permissions permissions) {
        this.permissions = permissions;
    }

    @GetMapping("/")
    String begin(Actor actor) {
        return "redirect:"
                + BOARDS.stream()
                        .filter(board -> permissions.allows(actor, board.getKey()))
                        .findFirst()
                        .map(Map.Entry::getValue)
                        .orElse("/work");
    }
}
