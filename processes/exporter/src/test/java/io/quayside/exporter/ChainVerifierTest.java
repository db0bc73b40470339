package io.quayside.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChainVerifierTest {

  private final List<ChainLink> chain = chain(1, 5);

  @Test
  void hashesTheHashBeforeAndTheRecord() throws Exception {
    var digest = java.security.MessageDigest.getInstance("SHA-256");
    digest.update(new byte[32]);
    digest.update("{}".getBytes());
    assertThat(HashChain.next(HashChain.GENESIS, "{}")).isEqualTo(java.util.HexFormat.of().formatHex(digest.digest()));
  }

  @Test
  void acceptsAnUntouchedChainAndNamesItsHead() {
    assertThat(verify(chain)).containsExactly(new ChainVerifier.Result(1, 5, chain.getLast().hash(), true, null));
  }

  @Test
  void namesTheFirstRecordThatWasChanged() {
    var changed = chain.get(2);
    chain.set(2, new ChainLink(1, changed.position(), changed.previous(), changed.hash(), changed.record().replace("CREATED", "CREATES")));
    assertThat(verify(chain).getFirst().firstBroken()).isEqualTo(changed.position());
  }

  @Test
  void noticesARecordChangedTogetherWithItsHash() {
    var changed = chain.get(2);
    var forged = changed.record().replace("CREATED", "CREATES");
    chain.set(2, new ChainLink(1, changed.position(), changed.previous(), HashChain.next(changed.previous(), forged), forged));
    assertThat(verify(chain).getFirst().firstBroken()).isEqualTo(chain.get(3).position());
  }

  @Test
  void namesThePositionAfterARemovedRecord() {
    var after = chain.get(3).position();
    chain.remove(2);
    assertThat(verify(chain).getFirst().firstBroken()).isEqualTo(after);
  }

  @Test
  void noticesRecordsThatChangedPlaces() {
    var third = chain.remove(2);
    chain.add(3, third);
    assertThat(verify(chain).getFirst().ok()).isFalse();
  }

  @Test
  void keepsPartitionsApart() {
    var both = new ArrayList<>(chain);
    both.addAll(chain(2, 3));
    both.set(6, new ChainLink(2, both.get(6).position(), null, "0".repeat(64), both.get(6).record()));
    assertThat(verify(both)).extracting(ChainVerifier.Result::ok).containsExactly(true, false);
  }

  @Test
  void checksEachLinkOfAnExportWithGaps() {
    var instance = List.of(chain.get(1), chain.get(4));
    assertThat(verify(instance, true).getFirst().ok()).isTrue();
    assertThat(verify(instance, false).getFirst().ok()).isFalse();
  }

  private static List<ChainVerifier.Result> verify(List<ChainLink> links) {
    return verify(links, false);
  }

  private static List<ChainVerifier.Result> verify(List<ChainLink> links, boolean hasGaps) {
    var lines = links.stream().map(ChainLink::toLine).collect(Collectors.joining("\n"));
    return ChainVerifier.verify(new BufferedReader(new StringReader(lines)), hasGaps);
  }

  private static List<ChainLink> chain(int partition, int length) {
    var links = new ArrayList<ChainLink>();
    var head = HashChain.GENESIS;
    for (int i = 1; i <= length; i++) {
      var record = CanonicalJson.canonical(
          """
          {"partitionId":%d,"position":%d,"key":%d,"valueType":"JOB","intent":"CREATED","timestamp":1700000000000,
           "value":{"processInstanceKey":9007199254740993}}""".formatted(partition, i * 10, i));
      var hash = HashChain.next(head, record);
      links.add(new ChainLink(partition, i * 10, head, hash, record));
      head = hash;
    }
    return links;
  }
}
