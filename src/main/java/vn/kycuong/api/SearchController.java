package vn.kycuong.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.search.Group;
import vn.kycuong.search.SearchQueries;
import vn.kycuong.search.What;

/** One question to all registers, with or without accents. */
@RestController
class SearchController {

    private final SearchQueries search;

    SearchController(SearchQueries search) {
        this.search = search;
    }

    @GetMapping("/api/v1/search")
    List<Group> find(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable What what,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "5") int limit) {
        return search.find(actor, q, what, after, limit);
    }
}
