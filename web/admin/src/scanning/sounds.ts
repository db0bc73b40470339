let context: AudioContext | null = null;

const tone = (frequency: number, from: number, seconds: number) => {
    if (!context) return;
    const oscillator = context.createOscillator();
    const volume = context.createGain();
    oscillator.type = 'square';
    oscillator.frequency.value = frequency;
    volume.gain.value = 0.08;
    oscillator.connect(volume).connect(context.destination);
    oscillator.start(context.currentTime + from);
    oscillator.stop(context.currentTime + from + seconds);
};

const play = (tones: [number, number, number][], pattern: number[]) => {
    if (typeof AudioContext === 'undefined') return;
    context ??= new AudioContext();
    tones.forEach(each => tone(...each));
    navigator.vibrate?.(pattern);
};

/** Short and high: counted. */
export const soundOfSuccess = () => play([[1400, 0, 0.08]], [40]);

/** Low, twice: look at the screen. */
export const soundOfRefusal = () => play([[220, 0, 0.22], [180, 0.28, 0.3]], [200, 80, 200]);
