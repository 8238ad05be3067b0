package org.itexports.graph.plan;

import java.util.List;

/** An object of one type. */
final class ObjectPlan implements Completion {

  private final Part[] parts;

  /**
   * @param parts in the order of the answer
   */
  ObjectPlan(List<Part> parts) {
    this.parts = parts.toArray(Part[]::new);
  }

  @Override
  public void write(Object source, Run run) {
    var json = run.json();
    json.raw((byte) '{');
    for (Part part : parts) {
      part.write(source, run);
    }
    json.raw((byte) '}');
  }
}
