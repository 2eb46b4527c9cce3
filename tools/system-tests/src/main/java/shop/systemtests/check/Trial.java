package shop.systemtests.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import shop.systemtests.history.Call;

/**
 * What is known of one fault beyond the {@link Evidence} of its sales.
 *
 * @param calls all that clients asked and were told, in the order of asking
 * @param samples of the stock, taken all the while
 * @param bus every event there is, in the order of offsets
 * @param busBefore the same as it was before the fault; empty when the fault takes records away
 * @param torn keys of which records were taken from the bus, and came again behind others
 * @param orders order-service's table: id → total
 */
public record Trial(
        List<Call> calls,
        Strike strike,
        List<StockSample> samples,
        List<Entry> bus,
        List<Entry> busBefore,
        Set<String> torn,
        Map<String, Long> orders) {}
