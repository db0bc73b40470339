package io.quayside.quality.plan;

import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A characteristic in its place in a plan. */
@Entity
@Table(name = "quality_plan_characteristic")
class PlanCharacteristic extends BusinessEntity {

    private int position;
    private Characteristic characteristic;

    protected PlanCharacteristic() {
    }

    PlanCharacteristic(int position, Characteristic characteristic) {
        this.position = position;
        this.characteristic = characteristic;
    }

    Characteristic characteristic() {
        return characteristic;
    }
}
