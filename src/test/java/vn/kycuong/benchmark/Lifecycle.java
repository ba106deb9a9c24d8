package vn.kycuong.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Complete inspections per second through the use cases, and on the bare engine with the same rows. Both do without the
 * cost of a good password hash, which would hide everything else: the accounts get one that is quickly checked.
 */
final class Lifecycle {

    private static final int[] WORKERS = {1, 4, 8};
    private static final int ROUNDS = 3;
    private static final double SECONDS = 5;
    private static final double WARM_UP_SECONDS = 60;

    private final Application application;
    private final Machine machine;
    private final Figures figures;
    private final List<Step> steps;

    Lifecycle(Application application, Machine machine, Figures figures) {
        this.application = application;
        this.machine = machine;
        this.figures = figures;
        this.steps = new InspectionWalk(application).steps();
    }

    void measure() throws Exception {
        makeSignaturesCheap();
        var recorded = RecordedInspection.of(application);
        figures.put("lifecycle.rowsPerInspection", recorded.changes());
        var quiet = new Quiet(application);
        var product = new Walkers(this::inspection);
        try (var engine = new BareEngine(application)) {
            var bare = new Walkers(() -> recorded.copyFor(engine));
            product.walk(4, WARM_UP_SECONDS);
            quiet.await();
            bare.walk(4, WARM_UP_SECONDS / 3);
            var ratios = new ArrayList<Double>();
            for (var workers : WORKERS) {
                ratios.add(compare(workers, product, bare, quiet));
            }
            figures.putRounds("lifecycle.ratio", ratios);
        }
        figures.putLoad("lifecycle");
    }

    private double compare(int workers, Walkers product, Walkers bare, Quiet quiet) throws InterruptedException {
        var name = "lifecycle." + workers;
        var rates = new ArrayList<Double>();
        var bareRates = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        var cpu = new ArrayList<Double>();
        var bareCpu = new ArrayList<Double>();
        var settling = new ArrayList<Double>();
        var repeats = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var before = machine.cpuSeconds();
            var walked = product.walk(workers, SECONDS);
            settling.add(quiet.await());
            var between = machine.cpuSeconds();
            var repeated = bare.walk(workers, SECONDS);
            var after = machine.cpuSeconds();
            rates.add(walked.perSecond());
            bareRates.add(repeated.perSecond());
            ratios.add(walked.perSecond() / repeated.perSecond());
            cpu.add((between - before) / (walked.perSecond() * SECONDS));
            bareCpu.add((after - between) / (repeated.perSecond() * SECONDS));
            repeats += walked.repeats();
        }
        figures.putRounds(name + ".perSecond", rates);
        figures.putRounds(name + ".barePerSecond", bareRates);
        figures.putRounds(name + ".ratio", ratios);
        figures.putRounds(name + ".cpuSecondsPerInspection", cpu);
        figures.putRounds(name + ".bareCpuSecondsPerInspection", bareCpu);
        figures.putRounds(name + ".secondsUntilAllIsTold", settling);
        figures.put(name + ".repeats", repeats);
        return Figures.median(ratios);
    }

    private List<Runnable> inspection() {
        var course = new Course();
        return steps.stream()
                .<Runnable>map(step -> () -> step.act().accept(course))
                .toList();
    }

    private void makeSignaturesCheap() {
        var asShipped = application
                .owner()
                .sql("select password_hash from account where name = 'lanhdao1'")
                .query(String.class)
                .single();
        var encoder = new BCryptPasswordEncoder(4);
        var began = System.nanoTime();
        for (var check = 0; check < 5; check++) {
            encoder.matches("minhhoa-2026", asShipped.replace("{bcrypt}", ""));
        }
        figures.put("lifecycle.signatureMs", (System.nanoTime() - began) / 5e6);
        application
                .owner()
                .sql("update account set password_hash = :hash")
                .param("hash", "{bcrypt}" + encoder.encode("minhhoa-2026"))
                .update();
    }
}
