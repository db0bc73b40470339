package io.quayside;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A setter changes a state without saying why. */
final class HaveNoSetters extends ArchCondition<JavaClass> {

    static final HaveNoSetters RULE = new HaveNoSetters();

    private HaveNoSetters() {
        super("have no setters");
    }

    @Override
    public void check(JavaClass entity, ConditionEvents events) {
        entity.getMethods().stream().filter(method -> method.getName().matches("set[A-Z].*"))
                .forEach(method -> events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is a setter; name the change")));
    }
}
