package io.quayside.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

  @Test
  void sortsKeysAtEveryDepthAndDropsBlanks() {
    assertThat(CanonicalJson.canonical("{ \"b\": [ {\"z\":1, \"a\":2} ], \"a\": null }"))
        .isEqualTo("{\"a\":null,\"b\":[{\"a\":2,\"z\":1}]}");
  }

  @Test
  void keepsIntegersThatADoubleCannotHold() {
    assertThat(CanonicalJson.canonical("{\"key\":9007199254740993}")).isEqualTo("{\"key\":9007199254740993}");
  }

  @Test
  void keepsDecimalsInTheDigitsOfTheirSource() {
    assertThat(CanonicalJson.canonical("[1.10,1E3,-0.0]")).isEqualTo("[1.10,1E3,-0.0]");
  }

  @Test
  void isTheSameForEveryWayToWriteAString() {
    assertThat(CanonicalJson.canonical("\"\\u00e9\\/\\n\"")).isEqualTo(CanonicalJson.canonical("\"é/\\u000A\""));
  }

  @Test
  void isStableUnderItself() {
    var once = CanonicalJson.canonical("{\"b\":{\"d\":[],\"c\":\"\\\"\"},\"a\":true}");
    assertThat(CanonicalJson.canonical(once)).isEqualTo(once);
  }

  @Test
  void refusesWhatIsNotJson() {
    assertThatThrownBy(() -> CanonicalJson.canonical("")).isInstanceOf(IllegalArgumentException.class);
  }
}
