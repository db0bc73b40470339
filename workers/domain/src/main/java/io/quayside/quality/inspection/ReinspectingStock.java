package io.quayside.quality.inspection;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.quality.plan.ApplyingPlans;
import io.quayside.quality.plan.InspectionPlan;
import io.quayside.quality.plan.InspectionPlans;
import io.quayside.quality.plan.Operation;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.shared.UtcTime;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Lots that lie in stock are inspected again after as many days as a plan says, counted from their last inspection or their arrival. */
@Service
public class ReinspectingStock {

    private static final Logger LOG = LoggerFactory.getLogger(ReinspectingStock.class);
    /** The rest is for tomorrow: an inspector can do only so much. */
    private static final int MOST_AT_ONCE = 50;
    private static final String DUE = """
            select quant.location_id, quant.product_id, quant.lot_id, quant.on_hand
            from inventory_quant quant
            join masterdata_location place on place.id = quant.location_id and place.kind = 'STORAGE'
            join inventory_lot lot on lot.id = quant.lot_id
            where quant.company_code = :company and quant.on_hand > 0 and quant.reserved = 0
            and coalesce((select max(inspection.planned_at) from quality_inspection inspection where inspection.lot_id = quant.lot_id), lot.created_at) < :before
            and coalesce((select max(inspection.planned_at) from quality_inspection_serial serial join quality_inspection inspection on inspection.id = serial.inspection_id
                where serial.lot_id = quant.lot_id), lot.created_at) < :before
            order by quant.lot_id, quant.location_id""";

    private final InspectionPlans plans;
    private final ApplyingPlans applying;
    private final RequestingInspections requesting;
    private final Products products;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReinspectingStock(InspectionPlans plans, ApplyingPlans applying, RequestingInspections requesting, Products products,
            JdbcClient jdbc, Clock clock) {
        this.plans = plans;
        this.applying = applying;
        this.requesting = requesting;
        this.products = products;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Due(long locationId, long productId, long lotId, BigDecimal onHand) {
    }

    /** @return how many inspections were opened */
    public int inspectDue(String companyCode) {
        List<InspectionPlan> periodic = plans.active(companyCode).stream().filter(plan -> plan.operation() == Operation.STOCK && plan.repeatDays() != null).toList();
        return periodic.stream().mapToInt(plan -> inspectDue(companyCode, plan)).sum();
    }

    private int inspectDue(String companyCode, InspectionPlan plan) {
        Instant before = clock.instant().minus(Duration.ofDays(plan.repeatDays()));
        return (int) due(companyCode, before).stream().filter(due -> applies(companyCode, plan, due)).limit(MOST_AT_ONCE).filter(due -> inspect(plan, due)).count();
    }

    private List<Due> due(String companyCode, Instant before) {
        return jdbc.sql(DUE).param("company", companyCode).param("before", UtcTime.column(before)).query((row, number) -> new Due(row.getLong("location_id"),
                row.getLong("product_id"), row.getLong("lot_id"), row.getBigDecimal("on_hand"))).list();
    }

    private boolean applies(String companyCode, InspectionPlan plan, Due due) {
        Product product = products.get(due.productId());
        return applying.to(Operation.STOCK, companyCode, product.id(), product.categoryCode(), null).filter(found -> found.id() == plan.id()).isPresent();
    }

    private static CurrentUser system(String companyCode) {
        return new CurrentUser("system", "Quayside", "", Set.of(), Set.of(companyCode));
    }

    /** One lot that cannot be taken out of its bin, as it is counted or reserved just now, does not keep the others from their inspection. */
    private boolean inspect(InspectionPlan plan, Due due) {
        try {
            requesting.request(new StockInspectionRequest(due.locationId(), due.productId(), due.lotId(),
                    Quantity.of(due.onHand(), products.get(due.productId()).baseUnit()), plan.id()), system(plan.companyCode()));
            return true;
        } catch (Refusal refused) {
            LOG.info("Lot {} is not inspected today: {}", due.lotId(), refused.getMessage());
            return false;
        }
    }
}
