"""Self-harm by a named act. The words stand here only so that they are not missed; no page shows them."""

from __future__ import annotations

from leeway.cues._phrases import Named, Phrase, Row

# fmt: off
NAMES = (
    Named("mean",
          "(?:will|would|could|might|may|should|am going to|going to|am about to|about to|want to|wanted to|wanna"
          "|need to|have to|ready to|tempted to|trying to|tried to|plan to|planning to|decided to|think i will"
          "|thinking (?:of|about)|thought (?:of|about)|feel like|better|rather|let me|and)"),
)

ACTS = (
    Row("an act against one's own body", (
        Phrase("hang|hanging|hung|hanged", r"(?:hang(?:ing|ed)?|hung) <f><myself>(?! (?:a|the|out|up|on|over|some|another)\b)"),
        Phrase("slit|slitting|slash|slashing|slashed|cut|cutting|open",
               "(?:slit(?:ting)?|slash(?:ing|ed)?|cut(?:ting)?|open(?:ing)?) <f>(?:open )?my (?:own )?(?:wrists?|throat|veins|arms? (?:open|again|up)|thighs?)"),
        Phrase("shoot|shooting|shot", r"(?:shoot(?:ing)?|shot) <f><myself>(?! in the (?:foot|leg))"),
        Phrase("blow|brains|bullet", "blow (?:my )?brains out|blow my (?:head|brains)|bullet (?:in|through|to) my (?:head|brain|skull)"),
        Phrase("drown|drowning", r"drown(?:ing)? <f><myself>(?! in (?:work|wine|gin|tea|coffee|chocolate|ice|sorrow|emails|\w+ and))"),
        Phrase("suffocate|strangle|electrocute|stab|stabbing|poison|starve|starving",
               r"<mean> <f>(?:suffocate|strangle|electrocute|stab|poison|starve) <f><myself>(?! (?:for|until|before|laughing)\b)"),
    ), 1.0, r"in the foot|shaving|paper|onions?|kitchen|cooking|on (?:a|the) (?:tin|can|glass|box)|costume|halloween", 0.3),
    Row("a fall, a train, the water", (
        Phrase("jump|jumping|leap|step|throw|throwing|fling|walk|walking",
               "<mean> <f>(?:jump(?:ing)?|leap|step(?:ping)?|(?:throw(?:ing)?|fling) <f><myself>) (?:straight |right )?(?:off|from) <f>"
               r"(?:a |the |this |that |my )?(?:\w+ )?(?:bridge|roof|building|cliff|balcony|window|ledge|pier|flyover|overpass|car park|top)"),
        Phrase("jump|jumping|step|throw|throwing|fling|walk|walking|lie|go|run",
               "<mean> <f>(?:jump(?:ing)?|step(?:ping)?|walk(?:ing)?|lie|run|(?:throw(?:ing)?|fling) <f><myself>) (?:out |right |straight |down )*"
               r"(?:(?:in front of|under) <f>(?:a |the |that |this )?(?:\w+ )?(?:train|tube|bus|lorry|truck|car|traffic)\b(?! (?:shelter|stop|bridge))"
               r"|(?:on|onto) (?:the )?(?:train )?(?:tracks|rails|motorway)\b(?! with))"),
        Phrase("walk|walking|go", r"<mean> <f>walk(?:ing)? (?:out )?into (?:the )?(?:sea|river|lake|ocean|water|traffic|loch)(?! (?:with|for))"),
        Phrase("drive|driving|crash|crashing",
               r"<mean> <f>(?:driv(?:e|ing)|crash(?:ing)?) <f>(?:my car |the car |it |myself )?(?:off|into) (?:a|the) (?:\w+ )?(?:bridge|cliff|wall|tree|river|lorry|barrier)"),
    ), 0.9, r"bungee|\bpool\b|swim|charity|para(?:chute|glid)|tandem|holiday|cartoon|drivers? test|to get to you|to see you", 0.3),
    Row("what is swallowed", (
        Phrase("pills|tablets|meds|medication|paracetamol|sleeping",
               r"(?:pills|tablets|meds|medication|paracetamol)\b[^.?]{0,25}\b<mean> <f>(?:take|swallow|taking|swallowing|neck|use) (?:them|it|all|the lot|every)"),
        Phrase("swallow|swallowing|swallowed|take|taking|took|neck|necked",
               r"(?:swallow(?:ed|ing)?|tak(?:e|ing|en)|took|neck(?:ed|ing)?) <f>(?:all|every|the whole|a whole|too many|loads of|a load of|a bottle of|the bottle of|a handful of) (?:of )?(?:my |the |these |those |your )*(?:\w+ )?(?:pills|tablets|meds|medication|paracetamol|bottle of)"),
        Phrase("overdose|od", r"<mean> <f>(?:overdose|od)(?! on (?:cake|choc\w*|carbs|sugar|coffee|caffeine|netflix|\w+ bread))"),
    ), 0.9, r"doctor|gp said|prescri|headache|dog|cat|vet|antibiotics|course of|vitamins?|hay ?fever|as told|on time", 0.4),
)
# fmt: on
