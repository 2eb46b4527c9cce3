package shop.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** Curves over the size of the shop, of all results named {@code growth-<path>@<products>}. */
public final class GrowthCharts {

    private static final String PREFIX = "growth-";
    private static final int WIDTH = 900;
    private static final int HEIGHT = 600;

    private GrowthCharts() {}

    /**
     * Writes {@code <name>-growth-p99.png} and {@code <name>-growth-cpu.png}, where there are
     * curves.
     */
    public static void write(Report report, Path directory, String name) throws IOException {
        write(
                report,
                directory.resolve(name + "-growth-p99.png"),
                "p99, ms",
                run -> run.latency().p99());
        write(
                report,
                directory.resolve(name + "-growth-cpu.png"),
                "CPU, ms an operation",
                Run::cpuOfShop);
    }

    private static void write(Report report, Path file, String axis, ToDoubleFunction<Run> figure)
            throws IOException {
        Map<String, TreeMap<Long, Double>> curves = curves(report, figure);
        if (curves.isEmpty()) {
            return;
        }
        XYChart chart =
                new XYChartBuilder()
                        .width(WIDTH)
                        .height(HEIGHT)
                        .title("The same path in a growing shop")
                        .xAxisTitle("products")
                        .yAxisTitle(axis)
                        .build();
        chart.getStyler().setXAxisLogarithmic(true);
        chart.getStyler().setYAxisMin(0.0);
        curves.forEach((path, curve) ->
                chart.addSeries(
                        path,
                        curve.keySet().stream().mapToDouble(Long::doubleValue).toArray(),
                        curve.values().stream().mapToDouble(Double::doubleValue).toArray()));
        BitmapEncoder.saveBitmap(chart, file.toString(), BitmapFormat.PNG);
    }

    private static Map<String, TreeMap<Long, Double>> curves(
            Report report, ToDoubleFunction<Run> figure) {
        Map<String, TreeMap<Long, Double>> curves = new TreeMap<>();
        for (Result result : report.results()) {
            int at = result.name().indexOf('@');
            if (result.name().startsWith(PREFIX) && at > 0) {
                curves.computeIfAbsent(
                                result.name().substring(PREFIX.length(), at), _ -> new TreeMap<>())
                        .put(
                                Long.valueOf(result.name().substring(at + 1)),
                                result.spread(figure).median());
            }
        }
        return curves;
    }
}
