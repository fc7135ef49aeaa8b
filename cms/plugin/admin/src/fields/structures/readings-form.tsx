import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { EditorProps } from './editor-props';
import { type QuotaReading, newReading, readReadings } from './quota-reading';
import { ReadingBoxes } from './reading-boxes';
import { structureWords } from './structure-words';

const words = structureWords.reading;

/** The readings of a quota: who owes what, counted when and where, and how many. */
export function ReadingsForm({ value, isDisabled, onChange }: EditorProps) {
  const known = readReadings(value);
  const readings = known ?? [];
  const replace = (index: number, reading: QuotaReading): void => {
    onChange(readings.map((one, position) => (position === index ? reading : one)));
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {known === null && <Typography textColor="danger600">{structureWords.unreadable}</Typography>}
      {readings.length === 0 && <Typography textColor="neutral600">{words.none}</Typography>}
      {readings.map((reading, index) => (
        // The id is being typed here, so it cannot tell one reading from another.
        <Box key={index} padding={3} borderColor="neutral200" hasRadius tag="fieldset">
          <Typography tag="legend" variant="pi" fontWeight="bold">
            {words.title(index + 1)}
          </Typography>
          <ReadingBoxes
            name={`readings.${String(index)}`}
            reading={reading}
            isDisabled={isDisabled}
            onChange={(next) => {
              replace(index, next);
            }}
          />
          {!isDisabled && (
            <Box paddingTop={3}>
              <Button
                size="S"
                variant="danger-light"
                onClick={() => {
                  onChange(readings.filter((_, position) => position !== index));
                }}
              >
                {words.remove}
              </Button>
            </Box>
          )}
        </Box>
      ))}
      {!isDisabled && (
        <Box>
          <Button
            size="S"
            variant="secondary"
            onClick={() => {
              onChange([...readings, newReading]);
            }}
          >
            {words.add}
          </Button>
        </Box>
      )}
    </Flex>
  );
}
